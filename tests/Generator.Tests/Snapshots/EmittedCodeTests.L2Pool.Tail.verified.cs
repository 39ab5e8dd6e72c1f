// Input(1, 4, 22), L2Pool(2)

// ---------- Vector256 ----------

        // l2Pool1 = l2Pool(image)
        //   image [1,4,22]   NCHW
        //   l2Pool1 [1,2,11]   NCHW
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void L2Pool1_Forward(ref float x, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 64);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 16);
                var sum = Vector256<float>.Zero;
                var value = Lanes.Load256(ref x_oy, 2);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Lanes.Load256(ref Unsafe.Add(ref x_oy, 1), 2);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Lanes.Load256(ref Unsafe.Add(ref x_oy, 32), 2);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Lanes.Load256(ref Unsafe.Add(ref x_oy, 33), 2);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                Vector256.Sqrt(sum).StoreUnsafe(ref y_oy);
                sum = Vector256<float>.Zero;
                value = Lanes.Load256(ref Unsafe.Add(ref x_oy, 16), 2);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Lanes.Load256(ref Unsafe.Add(ref x_oy, 17), 2);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Lanes.Load256(ref Unsafe.Add(ref x_oy, 48), 2);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                value = Lanes.Load256(ref Unsafe.Add(ref x_oy, 49), 2);
                sum = Vector256.MultiplyAddEstimate(value, value, sum);
                var first3 = Vector256.LessThan(Vector256<float>.Indices, Vector256.Create(3f));
                Vector256.ConditionalSelect(first3, Vector256.Sqrt(sum), Vector256<float>.Zero).StoreUnsafe(ref y_oy, 8);
            }
        }
