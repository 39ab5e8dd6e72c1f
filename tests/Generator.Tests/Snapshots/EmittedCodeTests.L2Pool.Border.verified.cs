// Input(16, 5, 5), L2Pool(3, Padding = 1, Stride = 2)

// ---------- Vector256 ----------

        // l2Pool1 = l2Pool(image)
        //   image [16,5,5]   NCHWc16
        //   l2Pool1 [16,3,3]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void L2Pool1_Forward(ref float x, ref float y)
        {
            for (int c = 0; c < 16; c += 8)
            {
                ref float x_c = ref Unsafe.Add(ref x, c);
                ref float y_c = ref Unsafe.Add(ref y, c);
                var sum = Vector256<float>.Zero;
                var value = Vector256.LoadUnsafe(ref x_c);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Vector256.LoadUnsafe(ref x_c, 16);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Vector256.LoadUnsafe(ref x_c, 80);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Vector256.LoadUnsafe(ref x_c, 96);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                Vector256.Sqrt(sum).StoreUnsafe(ref y_c);
            }
            for (int c = 0; c < 16; c += 8)
            {
                ref float x_c_2 = ref Unsafe.Add(ref x, c);
                ref float y_c_2 = ref Unsafe.Add(ref y, c);
                var sum = Vector256<float>.Zero;
                var value = Vector256.LoadUnsafe(ref x_c_2, 16);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Vector256.LoadUnsafe(ref x_c_2, 32);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Vector256.LoadUnsafe(ref x_c_2, 48);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Vector256.LoadUnsafe(ref x_c_2, 96);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Vector256.LoadUnsafe(ref x_c_2, 112);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Vector256.LoadUnsafe(ref x_c_2, 128);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                Vector256.Sqrt(sum).StoreUnsafe(ref y_c_2, 16);
            }
            for (int c = 0; c < 16; c += 8)
            {
                ref float x_c_3 = ref Unsafe.Add(ref x, c);
                ref float y_c_3 = ref Unsafe.Add(ref y, c);
                var sum = Vector256<float>.Zero;
                var value = Vector256.LoadUnsafe(ref x_c_3, 48);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Vector256.LoadUnsafe(ref x_c_3, 64);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Vector256.LoadUnsafe(ref x_c_3, 128);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Vector256.LoadUnsafe(ref x_c_3, 144);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                Vector256.Sqrt(sum).StoreUnsafe(ref y_c_3, 32);
            }
            for (int c = 0; c < 16; c += 8)
            {
                ref float x_c_4 = ref Unsafe.Add(ref x, c);
                ref float y_c_4 = ref Unsafe.Add(ref y, c);
                var sum = Vector256<float>.Zero;
                var value = Vector256.LoadUnsafe(ref x_c_4, 80);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Vector256.LoadUnsafe(ref x_c_4, 96);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Vector256.LoadUnsafe(ref x_c_4, 160);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Vector256.LoadUnsafe(ref x_c_4, 176);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Vector256.LoadUnsafe(ref x_c_4, 240);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Vector256.LoadUnsafe(ref x_c_4, 256);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                Vector256.Sqrt(sum).StoreUnsafe(ref y_c_4, 48);
            }
            for (int c = 0; c < 16; c += 8)
            {
                ref float x_c_5 = ref Unsafe.Add(ref x, c);
                ref float y_c_5 = ref Unsafe.Add(ref y, c);
                var sum = Vector256<float>.Zero;
                var value = Vector256.LoadUnsafe(ref x_c_5, 96);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Vector256.LoadUnsafe(ref x_c_5, 112);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Vector256.LoadUnsafe(ref x_c_5, 128);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Vector256.LoadUnsafe(ref x_c_5, 176);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Vector256.LoadUnsafe(ref x_c_5, 192);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Vector256.LoadUnsafe(ref x_c_5, 208);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Vector256.LoadUnsafe(ref x_c_5, 256);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Vector256.LoadUnsafe(ref x_c_5, 272);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Vector256.LoadUnsafe(ref x_c_5, 288);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                Vector256.Sqrt(sum).StoreUnsafe(ref y_c_5, 64);
            }
            for (int c = 0; c < 16; c += 8)
            {
                ref float x_c_6 = ref Unsafe.Add(ref x, c);
                ref float y_c_6 = ref Unsafe.Add(ref y, c);
                var sum = Vector256<float>.Zero;
                var value = Vector256.LoadUnsafe(ref x_c_6, 128);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Vector256.LoadUnsafe(ref x_c_6, 144);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Vector256.LoadUnsafe(ref x_c_6, 208);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Vector256.LoadUnsafe(ref x_c_6, 224);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Vector256.LoadUnsafe(ref x_c_6, 288);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Vector256.LoadUnsafe(ref x_c_6, 304);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                Vector256.Sqrt(sum).StoreUnsafe(ref y_c_6, 80);
            }
            for (int c = 0; c < 16; c += 8)
            {
                ref float x_c_7 = ref Unsafe.Add(ref x, c);
                ref float y_c_7 = ref Unsafe.Add(ref y, c);
                var sum = Vector256<float>.Zero;
                var value = Vector256.LoadUnsafe(ref x_c_7, 240);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Vector256.LoadUnsafe(ref x_c_7, 256);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Vector256.LoadUnsafe(ref x_c_7, 320);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Vector256.LoadUnsafe(ref x_c_7, 336);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                Vector256.Sqrt(sum).StoreUnsafe(ref y_c_7, 96);
            }
            for (int c = 0; c < 16; c += 8)
            {
                ref float x_c_8 = ref Unsafe.Add(ref x, c);
                ref float y_c_8 = ref Unsafe.Add(ref y, c);
                var sum = Vector256<float>.Zero;
                var value = Vector256.LoadUnsafe(ref x_c_8, 256);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Vector256.LoadUnsafe(ref x_c_8, 272);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Vector256.LoadUnsafe(ref x_c_8, 288);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Vector256.LoadUnsafe(ref x_c_8, 336);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Vector256.LoadUnsafe(ref x_c_8, 352);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Vector256.LoadUnsafe(ref x_c_8, 368);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                Vector256.Sqrt(sum).StoreUnsafe(ref y_c_8, 112);
            }
            for (int c = 0; c < 16; c += 8)
            {
                ref float x_c_9 = ref Unsafe.Add(ref x, c);
                ref float y_c_9 = ref Unsafe.Add(ref y, c);
                var sum = Vector256<float>.Zero;
                var value = Vector256.LoadUnsafe(ref x_c_9, 288);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Vector256.LoadUnsafe(ref x_c_9, 304);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Vector256.LoadUnsafe(ref x_c_9, 368);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Vector256.LoadUnsafe(ref x_c_9, 384);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                Vector256.Sqrt(sum).StoreUnsafe(ref y_c_9, 128);
            }
        }
