// Input(1, 4, 22), AvgPool(2)

// ---------- Vector256 ----------

        // avgPool1 = avgPool(image)
        //   image [1,4,22]   NCHW
        //   avgPool1 [1,2,11]   NCHW
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void AvgPool1_Forward(ref float x, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 64);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 16);
                var sum = Vector256<float>.Zero;
                sum += Lanes.Load256(ref x_oy, 2);
                sum += Lanes.Load256(ref Unsafe.Add(ref x_oy, 1), 2);
                sum += Lanes.Load256(ref Unsafe.Add(ref x_oy, 32), 2);
                sum += Lanes.Load256(ref Unsafe.Add(ref x_oy, 33), 2);
                (sum * Vector256.Create(0.25f)).StoreUnsafe(ref y_oy);
                sum = Vector256<float>.Zero;
                sum += Lanes.Load256(ref Unsafe.Add(ref x_oy, 16), 2);
                sum += Lanes.Load256(ref Unsafe.Add(ref x_oy, 17), 2);
                sum += Lanes.Load256(ref Unsafe.Add(ref x_oy, 48), 2);
                sum += Lanes.Load256(ref Unsafe.Add(ref x_oy, 49), 2);
                var first3 = Vector256.LessThan(Vector256<float>.Indices, Vector256.Create(3f));
                Vector256.ConditionalSelect(first3, sum * Vector256.Create(0.25f), Vector256<float>.Zero).StoreUnsafe(ref y_oy, 8);
            }
        }

// ---------- AdvSimd ----------

        // avgPool1 = avgPool(image)
        //   image [1,4,22]   NCHW
        //   avgPool1 [1,2,11]   NCHW
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void AvgPool1_Forward(ref float x, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 64);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 16);
                Vector128<float> sum;
                for (int ox = 0; ox < 8; ox += 4)
                {
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 2);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox);
                    sum = Vector128<float>.Zero;
                    sum += Lanes.Load128(ref x_oy_ox, 2);
                    sum += Lanes.Load128(ref Unsafe.Add(ref x_oy_ox, 1), 2);
                    sum += Lanes.Load128(ref Unsafe.Add(ref x_oy_ox, 32), 2);
                    sum += Lanes.Load128(ref Unsafe.Add(ref x_oy_ox, 33), 2);
                    (sum * Vector128.Create(0.25f)).StoreUnsafe(ref y_oy_ox);
                }
                sum = Vector128<float>.Zero;
                sum += Lanes.Load128(ref Unsafe.Add(ref x_oy, 16), 2);
                sum += Lanes.Load128(ref Unsafe.Add(ref x_oy, 17), 2);
                sum += Lanes.Load128(ref Unsafe.Add(ref x_oy, 48), 2);
                sum += Lanes.Load128(ref Unsafe.Add(ref x_oy, 49), 2);
                var first3 = Vector128.LessThan(Vector128<float>.Indices, Vector128.Create(3f));
                Vector128.ConditionalSelect(first3, sum * Vector128.Create(0.25f), Vector128<float>.Zero).StoreUnsafe(ref y_oy, 8);
            }
        }
