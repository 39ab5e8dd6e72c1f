// Input(16, 2, 2), PRelu

// ---------- Vector512 ----------

        // pRelu1 = pRelu(image, weight)
        //   image [16,2,2]   NCHWc16
        //   pRelu1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void PRelu1_Forward(ref float x, ref float slopes, ref float y)
        {
            var slope_c0 = Vector512.LoadUnsafe(ref slopes);
            for (int pixel = 0; pixel < 4; pixel++)
            {
                ref float x_pixel = ref Unsafe.Add(ref x, pixel * 16);
                ref float y_pixel = ref Unsafe.Add(ref y, pixel * 16);
                var input = Vector512.LoadUnsafe(ref x_pixel);
                Vector512.ConditionalSelect(Vector512.GreaterThan(input, Vector512<float>.Zero), input, input * slope_c0).StoreUnsafe(ref y_pixel);
            }
        }

// ---------- Vector256 ----------

        // pRelu1 = pRelu(image, weight)
        //   image [16,2,2]   NCHWc16
        //   pRelu1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void PRelu1_Forward(ref float x, ref float slopes, ref float y)
        {
            var slope_c0 = Vector256.LoadUnsafe(ref slopes);
            var slope_c8 = Vector256.LoadUnsafe(ref slopes, 8);
            for (int pixel = 0; pixel < 4; pixel++)
            {
                ref float x_pixel = ref Unsafe.Add(ref x, pixel * 16);
                ref float y_pixel = ref Unsafe.Add(ref y, pixel * 16);
                var input = Vector256.LoadUnsafe(ref x_pixel);
                Vector256.ConditionalSelect(Vector256.GreaterThan(input, Vector256<float>.Zero), input, input * slope_c0).StoreUnsafe(ref y_pixel);
                input = Vector256.LoadUnsafe(ref x_pixel, 8);
                Vector256.ConditionalSelect(Vector256.GreaterThan(input, Vector256<float>.Zero), input, input * slope_c8).StoreUnsafe(ref y_pixel, 8);
            }
        }

// ---------- AdvSimd ----------

        // pRelu1 = pRelu(image, weight)
        //   image [16,2,2]   NCHWc16
        //   pRelu1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void PRelu1_Forward(ref float x, ref float slopes, ref float y)
        {
            var slope_c0 = Vector128.LoadUnsafe(ref slopes);
            var slope_c4 = Vector128.LoadUnsafe(ref slopes, 4);
            var slope_c8 = Vector128.LoadUnsafe(ref slopes, 8);
            var slope_c12 = Vector128.LoadUnsafe(ref slopes, 12);
            for (int pixel = 0; pixel < 4; pixel++)
            {
                ref float x_pixel = ref Unsafe.Add(ref x, pixel * 16);
                ref float y_pixel = ref Unsafe.Add(ref y, pixel * 16);
                var input = Vector128.LoadUnsafe(ref x_pixel);
                Vector128.ConditionalSelect(Vector128.GreaterThan(input, Vector128<float>.Zero), input, input * slope_c0).StoreUnsafe(ref y_pixel);
                input = Vector128.LoadUnsafe(ref x_pixel, 4);
                Vector128.ConditionalSelect(Vector128.GreaterThan(input, Vector128<float>.Zero), input, input * slope_c4).StoreUnsafe(ref y_pixel, 4);
                input = Vector128.LoadUnsafe(ref x_pixel, 8);
                Vector128.ConditionalSelect(Vector128.GreaterThan(input, Vector128<float>.Zero), input, input * slope_c8).StoreUnsafe(ref y_pixel, 8);
                input = Vector128.LoadUnsafe(ref x_pixel, 12);
                Vector128.ConditionalSelect(Vector128.GreaterThan(input, Vector128<float>.Zero), input, input * slope_c12).StoreUnsafe(ref y_pixel, 12);
            }
        }

// ---------- Vector128 ----------

        // pRelu1 = pRelu(image, weight)
        //   image [16,2,2]   NCHWc16
        //   pRelu1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void PRelu1_Forward(ref float x, ref float slopes, ref float y)
        {
            var slope_c0 = Vector128.LoadUnsafe(ref slopes);
            var slope_c4 = Vector128.LoadUnsafe(ref slopes, 4);
            var slope_c8 = Vector128.LoadUnsafe(ref slopes, 8);
            var slope_c12 = Vector128.LoadUnsafe(ref slopes, 12);
            for (int pixel = 0; pixel < 4; pixel++)
            {
                ref float x_pixel = ref Unsafe.Add(ref x, pixel * 16);
                ref float y_pixel = ref Unsafe.Add(ref y, pixel * 16);
                var input = Vector128.LoadUnsafe(ref x_pixel);
                Vector128.ConditionalSelect(Vector128.GreaterThan(input, Vector128<float>.Zero), input, input * slope_c0).StoreUnsafe(ref y_pixel);
                input = Vector128.LoadUnsafe(ref x_pixel, 4);
                Vector128.ConditionalSelect(Vector128.GreaterThan(input, Vector128<float>.Zero), input, input * slope_c4).StoreUnsafe(ref y_pixel, 4);
                input = Vector128.LoadUnsafe(ref x_pixel, 8);
                Vector128.ConditionalSelect(Vector128.GreaterThan(input, Vector128<float>.Zero), input, input * slope_c8).StoreUnsafe(ref y_pixel, 8);
                input = Vector128.LoadUnsafe(ref x_pixel, 12);
                Vector128.ConditionalSelect(Vector128.GreaterThan(input, Vector128<float>.Zero), input, input * slope_c12).StoreUnsafe(ref y_pixel, 12);
            }
        }

// ---------- Scalar ----------

        // pRelu1 = pRelu(image, weight)
        //   image [16,2,2]   NCHWc16
        //   pRelu1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void PRelu1_Forward(ref float x, ref float slopes, ref float y)
        {
            var slope_c0 = slopes;
            var slope_c1 = Unsafe.Add(ref slopes, 1);
            var slope_c2 = Unsafe.Add(ref slopes, 2);
            var slope_c3 = Unsafe.Add(ref slopes, 3);
            var slope_c4 = Unsafe.Add(ref slopes, 4);
            var slope_c5 = Unsafe.Add(ref slopes, 5);
            var slope_c6 = Unsafe.Add(ref slopes, 6);
            var slope_c7 = Unsafe.Add(ref slopes, 7);
            var slope_c8 = Unsafe.Add(ref slopes, 8);
            var slope_c9 = Unsafe.Add(ref slopes, 9);
            var slope_c10 = Unsafe.Add(ref slopes, 10);
            var slope_c11 = Unsafe.Add(ref slopes, 11);
            var slope_c12 = Unsafe.Add(ref slopes, 12);
            var slope_c13 = Unsafe.Add(ref slopes, 13);
            var slope_c14 = Unsafe.Add(ref slopes, 14);
            var slope_c15 = Unsafe.Add(ref slopes, 15);
            for (int pixel = 0; pixel < 4; pixel++)
            {
                ref float x_pixel = ref Unsafe.Add(ref x, pixel * 16);
                ref float y_pixel = ref Unsafe.Add(ref y, pixel * 16);
                var input = x_pixel;
                y_pixel = input > 0f ? input : (input * slope_c0);
                input = Unsafe.Add(ref x_pixel, 1);
                Unsafe.Add(ref y_pixel, 1) = input > 0f ? input : (input * slope_c1);
                input = Unsafe.Add(ref x_pixel, 2);
                Unsafe.Add(ref y_pixel, 2) = input > 0f ? input : (input * slope_c2);
                input = Unsafe.Add(ref x_pixel, 3);
                Unsafe.Add(ref y_pixel, 3) = input > 0f ? input : (input * slope_c3);
                input = Unsafe.Add(ref x_pixel, 4);
                Unsafe.Add(ref y_pixel, 4) = input > 0f ? input : (input * slope_c4);
                input = Unsafe.Add(ref x_pixel, 5);
                Unsafe.Add(ref y_pixel, 5) = input > 0f ? input : (input * slope_c5);
                input = Unsafe.Add(ref x_pixel, 6);
                Unsafe.Add(ref y_pixel, 6) = input > 0f ? input : (input * slope_c6);
                input = Unsafe.Add(ref x_pixel, 7);
                Unsafe.Add(ref y_pixel, 7) = input > 0f ? input : (input * slope_c7);
                input = Unsafe.Add(ref x_pixel, 8);
                Unsafe.Add(ref y_pixel, 8) = input > 0f ? input : (input * slope_c8);
                input = Unsafe.Add(ref x_pixel, 9);
                Unsafe.Add(ref y_pixel, 9) = input > 0f ? input : (input * slope_c9);
                input = Unsafe.Add(ref x_pixel, 10);
                Unsafe.Add(ref y_pixel, 10) = input > 0f ? input : (input * slope_c10);
                input = Unsafe.Add(ref x_pixel, 11);
                Unsafe.Add(ref y_pixel, 11) = input > 0f ? input : (input * slope_c11);
                input = Unsafe.Add(ref x_pixel, 12);
                Unsafe.Add(ref y_pixel, 12) = input > 0f ? input : (input * slope_c12);
                input = Unsafe.Add(ref x_pixel, 13);
                Unsafe.Add(ref y_pixel, 13) = input > 0f ? input : (input * slope_c13);
                input = Unsafe.Add(ref x_pixel, 14);
                Unsafe.Add(ref y_pixel, 14) = input > 0f ? input : (input * slope_c14);
                input = Unsafe.Add(ref x_pixel, 15);
                Unsafe.Add(ref y_pixel, 15) = input > 0f ? input : (input * slope_c15);
            }
        }
